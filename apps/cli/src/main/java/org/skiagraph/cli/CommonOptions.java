package org.skiagraph.cli;

/** The options that several sub-commands share, in the same words. */
final class CommonOptions {
    /** Help for one sub-command; every one takes it. */
    static final Option HELP = new Option("--help", "-h", "", "show this");
    /** Changes one of {@link org.skiagraph.bounds.Limits}; every sub-command takes it. */
    static final Option LIMIT = Option.of(
            "--limit", "NAME=VALUE", "allow more or less than this heap suggests; docs/limits.md lists the names");
    /** Refuses what could be survived; every sub-command takes it. */
    static final Option STRICT =
            Option.flag("--strict", "refuse files that break the Standard, even if they can be read");
    /** The one output. */
    static final Option OUT = new Option("-o", "--out", "FILE", "write to this file; - is standard output");
    /** The folder of many outputs. */
    static final Option OUT_DIR = Option.of("--out-dir", "DIR", "write many files, each to DIR/<its path>");
    /** Permits to overwrite. */
    static final Option FORCE = Option.flag("--force", "overwrite what is there");
    /** Output for programs. */
    static final Option JSON = Option.flag("--json", "one JSON object a line, for programs");

    private CommonOptions() {}
}
