package org.cbss.model.json.internal.codec;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files such that readers see the old or the new content, and never a part of it. */
public final class AtomicFile {
  private static final int MAX_LINKS = 40;

  /** The content of a file, which need not be in memory. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the content.
     *
     * @param out the file
     * @throws IOException if the content cannot be had or written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes content that is in memory, as {@link #write(Path, Content)} does.
   *
   * @param file the target
   * @param bytes the content
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /**
   * Writes a temporary file beside its target and moves it into place; after a failure, the old content is unchanged. A symbolic
   * link is followed. A target that is not a regular file, such as a device or a pipe, is written to directly; so is a file in
   * a folder in which no file can be created.
   *
   * @param file the target
   * @param content the content
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = followLinks(file);
    if (Files.exists(target) && !isReplaceable(target)) {
      overwrite(target, content);
      return;
    }
    Path beside;
    try {
      beside = writeBeside(target, content);
    } catch (AccessDeniedException e) {
      overwrite(target, content);
      return;
    }
    try {
      keepPermissions(target, beside);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void overwrite(Path target, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.writeTo(out);
    }
  }

  /** Returns whether a file is regular and writable; moving a file would replace a read-only one too. */
  private static boolean isReplaceable(Path file) {
    return Files.isRegularFile(file) && Files.isWritable(file);
  }

  private static Path followLinks(Path file) throws IOException {
    Path target = file;
    for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static Path writeBeside(Path target, Content content) throws IOException {
    for (int i = 0; ; i++) {
      Path beside = target.resolveSibling(".cbss-model." + i + ".tmp");
      try {
        writeNew(beside, content);
        return beside;
      } catch (FileAlreadyExistsException e) {
        // Another process is writing the same file, or was interrupted while writing it: take the
        // next name.
      } catch (IOException e) {
        if (!(e instanceof AccessDeniedException)) {
          Files.deleteIfExists(beside);
        }
        throw e;
      }
    }
  }

  /** Writes a file to the disk itself, so that a crash of the system leaves the old or the new content. */
  private static void writeNew(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      channel.force(true);
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
