package org.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Tests the running application over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PresidencyControllerTest {
  private static final String DANISH =
      "{\"id\":\"dk-2019\",\"organization\":\"cbss\",\"country\":\"DK\",\"period\":\"2019-07-01/2020-06-30\","
          + "\"priorities\":[\"Welfare of children in care\"],\"x-colour\":[1.50,null]}";

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Content-Type", "application/json");
  }

  @Test
  void readsAndWritesPresidency() throws IOException, InterruptedException {
    HttpResponse<String> posted =
        send(to("/presidencies").POST(HttpRequest.BodyPublishers.ofString(DANISH)));

    assertThat(posted.statusCode()).isEqualTo(201);
    assertThat(send(to("/presidencies/dk-2019").GET()).body()).isEqualTo(DANISH);
    assertThat(send(to("/presidencies").GET()).body()).isEqualTo("{\"dk-2019\":" + DANISH + "}");
  }

  @Test
  void writesPeriodInWords() throws IOException, InterruptedException {
    send(to("/presidencies").POST(HttpRequest.BodyPublishers.ofString(DANISH)));

    assertThat(send(to("/presidencies/dk-2019/period").GET()).body())
        .isEqualTo("from 1 July 2019 to 30 June 2020");
  }

  @Test
  void convertsPopolo() throws IOException, InterruptedException {
    String popolo = "{\"persons\": [{\"id\": \"heiberg\", \"name\": \"Turid Heiberg\"}]}";

    assertThat(send(to("/popolo").POST(HttpRequest.BodyPublishers.ofString(popolo))).body())
        .isEqualTo(
            "{\"format\":\"cbss-model/1\",\"people\":[{\"id\":\"heiberg\",\"name\":\"Turid Heiberg\"}]}");
  }

  @Test
  void reportsProblemsOfPresidency() throws IOException, InterruptedException {
    String bad = DANISH.replace("2019-07-01", "2019-02-30").replace("DK", "dk");

    HttpResponse<String> refused =
        send(to("/presidencies").POST(HttpRequest.BodyPublishers.ofString(bad)));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("country-syntax at /country: ")
        .contains("date-no-such-day at /period: ");
  }
}
