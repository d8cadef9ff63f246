package org.skiagraph.bounds;

/**
 * A known way in which real data departs from its standard, and what is done about it. A module keeps its quirks in one
 * registry; there is no special case for a vendor outside of it.
 *
 * @param id short and stable, lower case with hyphens: {@code odd-length}
 * @param clause the clause that is broken, {@code PS3.5 7.1.1}
 * @param recognised how it is recognised, as a phrase
 * @param done what is done, as a phrase
 * @param seen where it was seen, as a phrase: a file of the corpus, or that none has it
 */
public record Quirk(String id, String clause, String recognised, String done, String seen) {}
