package org.skiagraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * A result in a file. It is written beside its place and moved there when it is whole, so that whatever interrupts the writing
 * leaves the old file as it was.
 *
 * @param target the file
 * @param force true if it may be there already
 */
record FileOutput(Path target, boolean force) implements Output {
    private static final int BUFFER = 1 << 16;

    @Override
    public void write(Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new RefusedOutputException("exists", target + " is a folder", "name a file, or use --out-dir");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeInPlace(content);
            return;
        }
        // A symbolic link stays one: what it leads to is replaced.
        Path place = Files.exists(target) ? target.toRealPath() : target;
        Path part = place.resolveSibling("." + place.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + ".part");
        UnfinishedFiles.add(part);
        try {
            writePart(part, place, content);
            move(part, place);
        } finally {
            UnfinishedFiles.delete(part);
        }
    }

    /** A pipe or a device has no place beside it. */
    private void writeInPlace(Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void writePart(Path part, Path place, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(create(part), BUFFER)) {
            keepPermissions(place, part);
            content.writeTo(out);
        }
    }

    /** Who may not read a file may not read what replaces it. */
    private static void keepPermissions(Path place, Path part) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (old != null && Files.exists(place)) {
            Set<PosixFilePermission> permissions = old.readAttributes().permissions();
            if (!permissions.equals(Files.getPosixFilePermissions(part))) {
                Files.setPosixFilePermissions(part, permissions);
            }
        }
    }

    /** Names the folder where it is the reason, since the user does not know the part. */
    private static OutputStream create(Path part) throws IOException {
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException | AccessDeniedException e) {
            Path folder = part.toAbsolutePath().getParent();
            if (folder == null || Files.isDirectory(folder)) {
                throw new RefusedOutputException("denied", "no file can be made in " + folder, "check its permissions");
            }
            throw new RefusedOutputException("missing", "there is no folder " + folder, "make it first");
        }
    }

    private void move(Path part, Path place) throws IOException {
        if (!force) {
            moveToFreePlace(part, place);
            return;
        }
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A hard link fails where a file came meanwhile, in one step; a plain move looks first and moves then. */
    private static void moveToFreePlace(Path part, Path place) throws IOException {
        try {
            Files.createLink(place, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(part, place);
        }
    }
}
