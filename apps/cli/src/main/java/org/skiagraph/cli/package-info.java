/**
 * The {@code dicom} command: {@link org.skiagraph.cli.DicomCommand} finds the sub-command, each of which is one class and a thin
 * example of the API.
 *
 * <p>To add one: implement {@link org.skiagraph.cli.Subcommand} and add its name to {@link org.skiagraph.cli.Subcommands}. What all
 * share is here: {@link org.skiagraph.cli.Arguments}, {@link org.skiagraph.cli.Inputs}, {@link org.skiagraph.cli.Outputs}, {@link
 * org.skiagraph.cli.Batch}, {@link org.skiagraph.cli.Problem}.
 *
 * <p>Start-up is a feature: the way to a short command loads few classes, joins no strings by method handles and uses
 * neither lambdas nor streams nor formatters.
 */
@NullMarked
package org.skiagraph.cli;

import org.jspecify.annotations.NullMarked;
