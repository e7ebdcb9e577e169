package org.cbss.model.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** A headless Chromium that is controlled by the WebDriver protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromedriver");
  private static final List<String> ARGUMENTS = List.of(
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--hide-scrollbars",
      "--force-color-profile=srgb");

  private final Process driver;
  private final String server;
  private final Path profile;
  private final String session;

  private Browser(Process driver, int port, Path profile) {
    this.driver = driver;
    this.server = "http://127.0.0.1:" + port;
    this.profile = profile;
    this.session = "/session/"
        + field(post("/session", capabilities(profile)), "sessionId").orElseThrow();
  }

  /** Starts a browser for a test, which is skipped with a message if there is none. */
  static Browser startFor(Class<?> test) throws IOException {
    Optional<String> missing = PROGRAMS.stream()
        .filter(program -> !Files.isExecutable(Path.of(program)))
        .findFirst();
    missing.ifPresent(program -> System.err.println("SKIPPED: " + test.getSimpleName()
        + ", since there is no " + program
        + "; on Debian: apt-get install chromium chromium-driver"));
    assumeTrue(missing.isEmpty(), "a browser");
    return start();
  }

  private static Browser start() throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Process driver = new ProcessBuilder(PROGRAMS.get(1), "--port=0")
        .redirectErrorStream(true)
        .start();
    BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.matches(".*started successfully on port \\d+\\.")) {
        int port = Integer.parseInt(line.replaceAll(".* port (\\d+)\\.", "$1"));
        return new Browser(driver, port, profile);
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private static String capabilities(Path profile) {
    StringBuilder arguments = new StringBuilder();
    ARGUMENTS.forEach(argument -> arguments.append(quoted(argument)).append(','));
    arguments.append(quoted("--user-data-dir=" + profile));
    // Milliseconds. The default of 30 seconds for a script is short for the largest pages on a busy
    // machine.
    String timeouts = "\"timeouts\":{\"script\":300000,\"pageLoad\":300000}";
    return "{\"capabilities\":{\"alwaysMatch\":{" + timeouts
        + ",\"goog:chromeOptions\":{\"binary\":"
        + quoted(PROGRAMS.get(0)) + ",\"args\":[" + arguments
        + "]},\"goog:loggingPrefs\":{\"browser\":\"ALL\"}}}}";
  }

  /** Opens a page in a window of the given size. */
  void open(Path page, int width, int height) {
    open(page.toUri(), width, height);
  }

  /** Opens a page in a window of the given size. */
  void open(URI page, int width, int height) {
    resize(width, height);
    post(session + "/url", "{\"url\":" + quoted(page.toString()) + "}");
  }

  void resize(int width, int height) {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":" + width + ",\"height\":" + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false}");
  }

  void prefersColorScheme(String scheme) {
    devTools(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":" + quoted(scheme) + "}]}");
  }

  /** Shows pages as they are printed, until the next call of {@link #prefersColorScheme}. */
  void prints() {
    devTools("Emulation.setEmulatedMedia", "{\"media\":\"print\"}");
  }

  private void devTools(String command, String parameters) {
    post(
        session + "/goog/cdp/execute",
        "{\"cmd\":" + quoted(command) + ",\"params\":" + parameters + "}");
  }

  /** Runs the body of a function, and returns its string. */
  String run(String script) {
    String answer =
        post(session + "/execute/sync", "{\"script\":" + quoted(script) + ",\"args\":[]}");
    return field(answer, "value").orElse("");
  }

  /** Runs the body of a function, and returns its array of strings. */
  List<String> lines(String script) {
    String lines =
        run("return (async () => (await (async () => {" + script + "})()).join('\\n'))()");
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }

  /** Presses a key, given as its WebDriver code, a number of times. */
  void press(String key, int times) {
    String press = "{\"type\":\"keyDown\",\"value\":" + quoted(key)
        + "},{\"type\":\"keyUp\",\"value\":" + quoted(key) + "}";
    String presses = String.join(",", java.util.Collections.nCopies(times, press));
    post(
        session + "/actions",
        "{\"actions\":[{\"type\":\"key\",\"id\":\"keyboard\",\"actions\":[" + presses + "]}]}");
  }

  /** Returns the messages of the console since the last call, as JSON. */
  String console() {
    return post(session + "/se/log", "{\"type\":\"browser\"}");
  }

  private String post(String path, String body) {
    return send("POST", path, body);
  }

  private String send(String method, String path, @Nullable String body) {
    try {
      HttpURLConnection connection = (HttpURLConnection)
          URI.create(server + path).toURL().openConnection(java.net.Proxy.NO_PROXY);
      connection.setRequestMethod(method);
      if (body != null) {
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      }
      boolean fine = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      try (InputStream in = fine ? connection.getInputStream() : connection.getErrorStream()) {
        String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (!fine) {
          throw new IllegalStateException(path + ": " + answer);
        }
        return answer;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the first text with a name, at any depth. */
  private static Optional<String> field(String json, String name) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME
            && parser.currentName().equals(name)) {
          if (parser.nextToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
          }
        }
      }
      return Optional.empty();
    }
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, null);
    } finally {
      driver.destroy();
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
