/**
 * Specific Character Set (0008,0005): which bytes are which characters.
 *
 * <p>Start with {@link org.skiagraph.model.charset.SpecificCharacterSet}.
 */
@NullMarked
package org.skiagraph.model.charset;

import org.jspecify.annotations.NullMarked;
