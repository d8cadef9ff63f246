/**
 * What {@code dicom edit} does to a Data Set: {@link org.skiagraph.cli.edit.EditAction} is one change, {@link
 * org.skiagraph.cli.edit.EditScript} reads several from text, and {@link org.skiagraph.cli.edit.EditPath} is how both name what
 * they change. It knows no files and no terminal.
 *
 * <p>What cannot be done is an {@link java.lang.IllegalArgumentException}; the Data Set may have been changed in part then.
 */
@NullMarked
package org.skiagraph.cli.edit;

import org.jspecify.annotations.NullMarked;
