/**
 * How fast the libraries are: one JMH class a question, and the command that writes a result file.
 *
 * <p>The script {@code benchmarks/run} builds, runs {@link org.skiagraph.benchmarks.Benchmarks} on each JDK and the peers beside
 * it, and writes one table.
 */
@NullMarked
package org.skiagraph.benchmarks;

import org.jspecify.annotations.NullMarked;
