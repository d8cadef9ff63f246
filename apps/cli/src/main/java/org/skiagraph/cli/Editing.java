package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.cli.edit.EditRules;
import org.skiagraph.cli.edit.EditStep;
import org.skiagraph.codec.DataSetQuirks;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax.PixelDataForm;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/**
 * Changes files, one by one, each wholly or not at all.
 *
 * @param steps what is done to each
 * @param rules what is permitted
 * @param mustExist true to refuse a file in which there is nothing that a step could be done to
 * @param force true to replace a file of which not all could be read
 */
record Editing(List<EditStep> steps, EditRules rules, boolean mustExist, boolean force) {
    /** What was read with these was not read whole: written back, the rest would be gone. */
    private static final Set<Quirk> LOST = Set.of(
            DataSetQuirks.TRUNCATED,
            DataSetQuirks.TRAILING_BYTES,
            DataSetQuirks.LATE_META,
            DataSetQuirks.DUPLICATE_TAG,
            DataSetQuirks.DEFLATE_DAMAGED);

    /** Writes the changed file to another place. */
    void to(Outputs outputs, Input input, Budget budget, Batch batch) throws IOException {
        try (TemporaryStore inflated = new TemporaryStore();
                DicomFile file = input.dicom(ReadOptions.standard().withBulkStore(inflated), budget)) {
            change(input, file, batch);
            write(file, outputs.of(input.mirrored()));
            batch.survived(input, budget, true);
        }
    }

    /** Puts the changed file in the place of the old one. */
    void inPlace(Input input, Budget budget, Batch batch) throws IOException {
        try (TemporaryStore inflated = new TemporaryStore();
                DicomFile file = input.dicom(ReadOptions.standard().withBulkStore(inflated), budget)) {
            boolean changed = change(input, file, batch);
            batch.survived(input, budget, true);
            Optional<Quirk> lost = budget.findings().counts().keySet().stream()
                    .filter(LOST::contains)
                    .findFirst();
            if (lost.isPresent() && !force) {
                throw new RefusedEditException(
                        "",
                        "not all of it could be read (" + lost.get().id() + "), and the rest would be lost in place",
                        "use -o, or --force to lose it");
            }
            if (changed) {
                write(file, new FileOutput(input.path().orElseThrow(), true));
            }
        }
    }

    /** Does all steps; false if none of them found anything to do. */
    private boolean change(Input input, DicomFile file, Batch batch) throws IOException {
        boolean wasEncapsulated = file.dataSet().fragments(Tag.PixelData).isPresent();
        boolean changed = false;
        for (EditStep step : steps) {
            if (apply(step, file)) {
                changed = true;
            } else if (step.action().isDoneByNothing()) {
                continue;
            } else if (mustExist) {
                throw new RefusedEditException(step.origin(), "there is no such thing", "");
            } else {
                batch.note(input.name(), step.origin() + ": there is no such thing, nothing done");
            }
        }
        checkPixels(file, wasEncapsulated);
        checkDirectory(file, changed);
        return changed;
    }

    private static void checkPixels(DicomFile file, boolean wasEncapsulated) throws RefusedEditException {
        Optional<DataElement> pixels = file.dataSet().element(Tag.PixelData);
        boolean isNative = pixels.isPresent() && pixels.get().fragments().isEmpty();
        if (isNative && file.transferSyntax().pixelData() == PixelDataForm.ENCAPSULATED && wasEncapsulated) {
            throw new RefusedEditException(
                    "",
                    "pixel data in " + file.transferSyntax().name() + " are no plain value",
                    "'dicom convert --to explicit-le' it first");
        }
    }

    /** PS3.3 F.3.2.2: records are found by their offsets in the file, which a change would move. */
    private void checkDirectory(DicomFile file, boolean changed) throws RefusedEditException {
        if (changed && !rules.unchecked() && file.dataSet().contains(Tag.DirectoryRecordSequence)) {
            throw new RefusedEditException(
                    "",
                    "a DICOMDIR has offsets of its records, which would be wrong after a change",
                    "--unchecked does it all the same");
        }
    }

    private boolean apply(EditStep step, DicomFile file) throws RefusedEditException {
        try {
            return step.action().apply(file.dataSet(), rules);
        } catch (IllegalArgumentException e) {
            String advice = isPermittedUnchecked(step, file.dataSet().copy()) ? "--unchecked does it all the same" : "";
            throw new RefusedEditException(step.origin(), String.valueOf(e.getMessage()), advice);
        }
    }

    private static boolean isPermittedUnchecked(EditStep step, DataSet copy) {
        try {
            return step.action().apply(copy, new EditRules(true));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void write(DicomFile file, Output output) throws IOException {
        output.write(out -> {
            file.write(out, file.transferSyntax(), WriteOptions.standard());
            file.close(); // where an open file cannot be replaced
        });
    }
}
