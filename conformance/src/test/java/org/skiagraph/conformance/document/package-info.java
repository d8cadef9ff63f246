/** Documents, beside what others make of the same files. */
@NullMarked
package org.skiagraph.conformance.document;

import org.jspecify.annotations.NullMarked;
