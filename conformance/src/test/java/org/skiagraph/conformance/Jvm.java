package org.skiagraph.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second virtual machine, of the JDK that runs the tests. */
public final class Jvm {
    private Jvm() {}

    /** A program of the running JDK, for example {@code java}. */
    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The folder of the project. */
    public static Path project() {
        return Path.of(System.getProperty("root", "..")).toAbsolutePath().normalize();
    }

    /** Runs a class of this class path. */
    public static Program.Output run(String heap, long seconds, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return Program.run(project(), seconds, command(heap, mainClass, arguments));
    }

    /** Runs a class of this class path, and counts what it writes to standard output; standard error must stay empty. */
    public static long count(String heap, long seconds, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return Program.count(project(), seconds, command(heap, mainClass, arguments));
    }

    private static List<String> command(String heap, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Xmx" + heap, "-XX:+UseSerialGC"));
        for (String property : List.of("corpus", "root", "reports")) {
            command.add("-D" + property + "=" + System.getProperty(property, ""));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return command;
    }
}
