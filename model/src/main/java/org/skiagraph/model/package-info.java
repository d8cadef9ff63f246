/**
 * The Data Set of PS3.5 chapter 7.
 *
 * <p>Start with {@link org.skiagraph.model.DataSet}: an ordered set of Data Elements, some of which are sequences of further
 * Data Sets. A {@link org.skiagraph.model.DataElement} is one of them, with its value still encoded; {@link
 * org.skiagraph.model.ElementPath} names one at any depth. Large values are {@link org.skiagraph.model.BulkData} and stay
 * where they are; encapsulated pixel data is {@link org.skiagraph.model.Fragments}.
 *
 * <p>A Data Set may be read by many threads at once, and changed by one while no other reads it. Elements, paths, bulk data
 * and fragments are immutable.
 */
@NullMarked
package org.skiagraph.model;

import org.jspecify.annotations.NullMarked;
