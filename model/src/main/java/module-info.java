/** The Data Set and its values. */
module org.skiagraph.model {
    requires transitive org.skiagraph.dictionary;
    requires transitive org.skiagraph.bounds;
    requires static org.jspecify;

    exports org.skiagraph.model;
    exports org.skiagraph.model.charset;
    exports org.skiagraph.model.uid;
    exports org.skiagraph.model.value;
}
