/**
 * Data Sets as documents: the DICOM JSON model (PS3.18 F) and the Native DICOM Model in XML (PS3.19 A.1), both ways and as streams.
 *
 * <p>Start with {@link org.skiagraph.codec.document.JsonWriter} and {@link org.skiagraph.codec.document.JsonReader}, or {@code
 * XmlWriter} and {@code XmlReader}. {@link org.skiagraph.codec.document.DocumentOptions} say which values stay outside, {@link
 * org.skiagraph.codec.document.BulkNames} how these are named, {@link org.skiagraph.codec.document.BulkFinder} how they are found
 * again, and {@link org.skiagraph.codec.document.DocumentQuirks} what real documents do. Options are immutable; what writes or reads
 * is for one thread.
 *
 * <h2>The normal form</h2>
 *
 * <p>A Data Set in this form is read back from JSON and from XML equal to what was written; any other becomes one on its way:
 *
 * <ul>
 *   <li>Text is in UTF-8: Specific Character Set, where it is declared or a character outside of the default repertoire is there,
 *       is ISO_IR 192, in items too where they declare it. Bytes that are no character become U+FFFD, with a finding; a
 *       character beyond the default repertoire in a VR that has no other becomes a question mark, with a finding.
 *   <li>There is no group length, and no File Meta Information unless it was asked for.
 *   <li>Values have no padding but that of the whole to even length, and no leading spaces where these mean nothing.
 *   <li>Names of persons have no delimiters and no spaces behind the last component of a group that is not empty, and no empty
 *       group behind the last that is not.
 *   <li>A sequence of unknown VR is SQ. Lengths of sequences and items are defined.
 *   <li>A NaN is the one that Java calls so.
 *   <li>In XML, besides: text has no characters that XML 1.0 has not, such as a form feed, which become U+FFFD with a finding;
 *       of several blocks of one private creator in a group, elements of the second that follow upon those of the first may be
 *       in the first.
 * </ul>
 *
 * <h2>Choices that the Standard leaves</h2>
 *
 * <p>In JSON, DS and IS are numbers where the number would be printed the same again by ECMAScript, and text where not (1.50, +1,
 * 1E3, more than 15 digits); SV and UV are text beyond 2<sup>53</sup>; NaN and infinities, which JSON has not, are the texts NaN,
 * Infinity and -Infinity; numbers whose bytes are not a multiple of their size are InlineBinary.
 */
@NullMarked
package org.skiagraph.codec.document;

import org.jspecify.annotations.NullMarked;
