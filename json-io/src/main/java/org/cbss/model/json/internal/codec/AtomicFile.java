package org.cbss.model.json.internal.codec;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files so that a reader finds the old content or the new one, and never a part. */
public final class AtomicFile {
  private static final int MAX_LINKS = 40;

  private AtomicFile() {}

  /**
   * Writes a file beside its target and moves it into place. A symbolic link is followed; what is not a regular file, such as a
   * device or a pipe, is written to directly. So is a file in a folder that takes no others.
   *
   * @param file the target
   * @param bytes the content
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = followLinks(file);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.write(target, bytes);
      return;
    }
    Path beside;
    try {
      beside = writeBeside(target, bytes);
    } catch (AccessDeniedException e) {
      Files.write(target, bytes);
      return;
    }
    try {
      keepPermissions(target, beside);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path followLinks(Path file) throws IOException {
    Path target = file;
    for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static Path writeBeside(Path target, byte[] bytes) throws IOException {
    for (int i = 0; ; i++) {
      Path beside = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
      try {
        Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return beside;
      } catch (FileAlreadyExistsException e) {
        // Another process is writing the same file, or was stopped while it did.
        continue;
      } catch (IOException e) {
        if (!(e instanceof AccessDeniedException)) {
          Files.deleteIfExists(beside);
        }
        throw e;
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
