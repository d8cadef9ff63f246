package org.skiagraph.conformance.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java blocks of a document. Each is what one would write in a file of its own: imports at the top, then the body of {@code void
 * main() throws Exception}.
 */
final class JavaBlocks {
    private JavaBlocks() {}

    /**
     * One block.
     *
     * @param line where it begins in its document, from 1
     */
    record Block(String document, int line, List<String> lines) {
        /** A class of this name that runs it. */
        String source(String className) {
            List<String> imports = new ArrayList<>();
            List<String> body = new ArrayList<>();
            for (String each : lines) {
                (each.startsWith("import ") ? imports : body).add(each);
            }
            return String.join("\n", imports) + "\n\nfinal class " + className
                    + " {\n    public static void main(String[] none) throws Exception {\n" + String.join("\n", body)
                    + "\n    }\n}\n";
        }

        @Override
        public String toString() {
            return document + ":" + line;
        }
    }

    /** All of a document, in its order. */
    static List<Block> of(Path root, String document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(root.resolve(document));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```java")) {
                int end = i + 1;
                while (!lines.get(end).strip().equals("```")) {
                    end++;
                }
                blocks.add(new Block(document, i + 1, List.copyOf(lines.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks;
    }
}
