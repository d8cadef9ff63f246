/**
 * What the Standard names, as data.
 *
 * <p>Start with {@link org.skiagraph.dictionary.Tag}, an {@code int} constant for each element of PS3.6 and PS3.7 ({@code
 * Tag.PatientName}), and {@link org.skiagraph.dictionary.ElementDictionary}, which tells their names, Value
 * Representations and Value Multiplicities; {@link org.skiagraph.dictionary.Tags} prints, parses and sorts out tag
 * numbers. {@link org.skiagraph.dictionary.Vr} holds the rules of each Value Representation, {@link
 * org.skiagraph.dictionary.TransferSyntax} those of each encoding. A {@link org.skiagraph.dictionary.Uid} is looked up in
 * {@link org.skiagraph.dictionary.UidDictionary} and {@link org.skiagraph.dictionary.SopClasses}; constants are in {@link
 * org.skiagraph.dictionary.SopClassUid} and {@link org.skiagraph.dictionary.WellKnownUid}. What manufacturers use is in
 * {@link org.skiagraph.dictionary.PrivateDictionary}.
 *
 * <p>Everything here is immutable and may be shared by threads. Each dictionary reads its resource at its first use, once.
 * The editions of the tables are told in {@code src/main/data/README.md} of the module.
 *
 * <p>Not here yet: the attributes of modules and IODs, context groups, confidentiality profiles.
 */
@NullMarked
package org.skiagraph.dictionary;

import org.jspecify.annotations.NullMarked;
