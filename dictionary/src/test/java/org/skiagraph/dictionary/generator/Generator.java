package org.skiagraph.dictionary.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the generated sources and the resource of this module from the tables in {@code src/main/data}. */
public final class Generator {
    private static final String PACKAGE = "org/skiagraph/dictionary/";

    /** Types of UIDs that get no constant: too many, or constants of another class. */
    private static final Set<String> NOT_WELL_KNOWN =
            Set.of("SOP Class", "Meta SOP Class", "Transfer Syntax", "Context Group Name", "LDAP OID", "Template UID");

    private final Path data;
    private final Path java;
    private final Path resources;
    private final Map<Path, byte[]> files = new TreeMap<>();

    private Generator(Path module) {
        data = module.resolve("src/main/data");
        java = module.resolve("src/main/java").resolve(PACKAGE);
        resources = module.resolve("src/main/resources").resolve(PACKAGE);
    }

    /**
     * Writes all of them.
     *
     * @param args the folder of the module
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<Path, byte[]> file : generate(Path.of(args[0])).entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** What each generated file should hold. */
    public static Map<Path, byte[]> generate(Path module) throws IOException {
        Generator generator = new Generator(module);
        generator.elements();
        generator.transferSyntaxes();
        generator.uids();
        generator.sopClasses();
        generator.files.put(
                generator.resources.resolve("private.bin"),
                PackedPrivate.of(Table.read(generator.data, "private.tsv")));
        return generator.files;
    }

    private void elements() throws IOException {
        Table table = Table.read(data, "elements.tsv");
        List<Element> elements = Element.of(table);
        source("Tag", TagSource.of(elements));
        dataClass("ElementNumbersData", table.file(), PackedElements.numbers(elements));
        dataClass("ElementWordsData", table.file(), PackedElements.words(elements));
    }

    private void transferSyntaxes() throws IOException {
        String current = Files.readString(java.resolve("TransferSyntax.java"), UTF_8);
        source("TransferSyntax", TransferSyntaxSource.of(Table.read(data, "transfer-syntaxes.tsv"), current));
    }

    private void uids() throws IOException {
        Table table = Table.read(data, "uids.tsv");
        dataClass("UidsData", table.file(), PackedUids.uids(table));
        String doc =
                "UIDs of instances, frames of reference, coding schemes and the like that all know, by keyword. PS3.6 A.";
        source(
                "WellKnownUid",
                UidSource.of(
                        "WellKnownUid",
                        doc,
                        table,
                        row -> !table.cell(row, "keyword").isEmpty()
                                && !NOT_WELL_KNOWN.contains(table.cell(row, "type"))));
    }

    private void sopClasses() throws IOException {
        Table table = Table.read(data, "sop-classes.tsv");
        Table members = Table.read(data, "meta-sop-classes.tsv");
        dataClass("SopClassesData", table.file() + " and " + members.file(), PackedUids.sopClasses(table, members));
        String doc = "The UIDs of the SOP Classes and Meta SOP Classes, by keyword. PS3.4, PS3.6 A.";
        source("SopClassUid", UidSource.of("SopClassUid", doc, table, row -> !table.cell(row, "keyword")
                .isEmpty()));
    }

    private void dataClass(String name, String from, byte[] bytes) {
        source(name, DataClass.of(name, from, bytes));
    }

    private void source(String name, String text) {
        files.put(java.resolve(name + ".java"), text.getBytes(UTF_8));
    }
}
