package org.skiagraph.dictionary.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the generated sources and resources of this module from the tables in {@code src/main/data}. */
public final class Generator {
    private static final String PACKAGE = "org/skiagraph/dictionary/";

    private Generator() {}

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
        Path data = module.resolve("src/main/data");
        Path java = module.resolve("src/main/java").resolve(PACKAGE);
        Path resources = module.resolve("src/main/resources").resolve(PACKAGE);
        Map<Path, byte[]> files = new TreeMap<>();
        List<Element> elements = Element.of(Table.read(data, "elements.tsv"));
        files.put(java.resolve("Tag.java"), TagSource.of(elements).getBytes(UTF_8));
        files.put(resources.resolve("elements.bin"), ElementResource.numbers(elements));
        files.put(resources.resolve("elements.txt"), ElementResource.words(elements));
        Path syntaxes = java.resolve("TransferSyntax.java");
        String source = Files.readString(syntaxes, UTF_8);
        Table table = Table.read(data, "transfer-syntaxes.tsv");
        files.put(syntaxes, TransferSyntaxSource.of(table, source).getBytes(UTF_8));
        return files;
    }
}
