package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import org.skiagraph.cli.listing.Listing;

/** {@code dicom list}: the patients, studies and series that lie in folders and zip archives. */
final class ListFiles implements Subcommand {
    private static final Option LEVEL =
            Option.of("--level", "LEVEL", "a line for each patient, study, series (default) or instance");
    private static final Option VERBOSE =
            Option.flag("--verbose", "name the files that are no DICOM files, or no instances, on standard error");

    @Override
    public Usage usage() {
        return new Usage(
                "list",
                "a table of the patients, studies and series in files, folders and zip archives",
                "PATH...",
                List.of(LEVEL, CommonOptions.JSON, VERBOSE),
                "dicom list --level study archive.zip folder");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        ListLevel level = ListLevel.named(arguments.value(LEVEL).orElse("series"));
        boolean json = arguments.has(CommonOptions.JSON);
        Inputs inputs = Inputs.of(arguments, terminal);
        Batch batch = new Batch(arguments.command(), terminal, json);
        Listing listing = new Listing(level == ListLevel.INSTANCE, allowed.open(), System.nanoTime());
        FileLister lister = new FileLister(listing, batch, allowed, arguments.has(VERBOSE));
        Outcome outcome = batch.run(inputs, lister::add);
        if (json) {
            new ListJson(terminal.out()).print(listing, level);
        } else {
            new ListTable(terminal.out(), level).print(listing);
        }
        tellRest(lister, json ? terminal.err() : terminal.out(), json ? "dicom list: " : "");
        return outcome;
    }

    private static void tellRest(FileLister lister, TextOutput out, String before) throws OutputClosedException {
        if (lister.notInstances() > 0) {
            out.line(before
                    + counted(lister.notInstances(), "DICOM file is no instance", "DICOM files are no instances"));
        }
        if (lister.notDicom() > 0) {
            out.line(before + counted(lister.notDicom(), "file is no DICOM file", "files are no DICOM files"));
        }
        out.flush();
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
