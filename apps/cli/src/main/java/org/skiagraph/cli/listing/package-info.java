/**
 * What lies in many files, counted: {@link org.skiagraph.cli.listing.InstanceHeader} is what one file says of itself, {@link
 * org.skiagraph.cli.listing.Listing} the patients, studies and series of all of them. It knows no files and no terminal.
 */
@NullMarked
package org.skiagraph.cli.listing;

import org.jspecify.annotations.NullMarked;
