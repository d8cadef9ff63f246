/** What the Standard names: elements, value representations, UIDs, transfer syntaxes, SOP classes, private elements. */
module org.skiagraph.dictionary {
    requires static org.jspecify;

    exports org.skiagraph.dictionary;
}
