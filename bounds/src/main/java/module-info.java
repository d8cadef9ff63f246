/** What every reader of foreign bytes shares: limits and budgets, places and findings, exceptions, bytes by position. */
module org.skiagraph.bounds {
    requires static org.jspecify;

    exports org.skiagraph.bounds;
}
