package org.cbss.model.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the files of a folder with a content security policy, one request per connection. */
final class FolderServer implements AutoCloseable {
  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "svg", "image/svg+xml");

  private final ServerSocket socket;
  private final Path folder;
  private final String policy;

  FolderServer(Path folder, String policy) throws IOException {
    this.folder = folder;
    this.policy = policy;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::run, "folder-server");
    thread.setDaemon(true);
    thread.start();
  }

  URI address(String page) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/" + page);
  }

  private void run() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        // A browser opens connections in advance, and may send nothing.
        connection.setSoTimeout(500);
        answer(connection);
      } catch (IOException e) {
        // The connection or the server was closed.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader in = new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    String request = in.readLine();
    for (String line = request; line != null && !line.isEmpty(); line = in.readLine()) {
      // Headers make no difference.
    }
    if (request == null) {
      return;
    }
    String path = URI.create(request.split(" ")[1]).getPath();
    Path file = folder.resolve(path.substring(1)).normalize();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    boolean found = file.startsWith(folder) && type != null && Files.isRegularFile(file);
    byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
    String head = "HTTP/1.1 " + (found ? "200 OK" : "404 Not Found") + "\r\nContent-Type: "
        + (found ? type : "text/plain") + "\r\nContent-Security-Policy: " + policy
        + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n";
    OutputStream out = connection.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
