package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.cbss.model.internal.text.MessageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "https://example.org",
        "HTTPS://EXAMPLE.ORG",
        "HtTp://example.org/",
        "https://example.org/a/b?c=d#e",
        "https://example.org:8443/",
        "https://example.org?q",
        "https://example.org#f",
        "https://[2001:db8::1]/",
        "https://127.0.0.1/",
        "https://xn--bcher-kva.example/",
        "https://bücher.example/käse",
        "https://childrenatrisk.cbss.org/?p=4234",
        "https://example.org/user@example.com",
        "https://example.org/?mail=user@example.com",
        "https://example.org/a%20b%5C",
        "https://docslib.org/communiqu%C3%A9",
        "https://vm.ee/?q=en/node/4095",
        "https://example.org/\uD83D\uDE00"
      })
  void keepsValidAddressesAsWritten(String text) {
    assertThat(HttpUrl.isValid(text)).isTrue();
    assertThat(HttpUrl.of(text).value()).isEqualTo(text);
    assertThat(HttpUrl.of(text)).hasToString(text).isEqualTo(new HttpUrl(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "JAVASCRIPT://example.org/%0aalert(1)",
        "data:text/html,hi",
        "file:///etc/passwd",
        "mailto:a@example.org",
        "http:example.org",
        "http:/example.org",
        "https",
        "https:",
        "https://",
        "https:///path",
        "https://?query",
        "https://#fragment",
        "https://:443/",
        " https://example.org",
        "https://example.org ",
        "https://exa mple.org",
        "https://user@example.org",
        "https://user:secret@example.org/",
        "https://@example.org/",
        "https://example.org\\@evil.example/",
        "https:\\\\example.org",
        "https://example.org/a\\b",
        "https://example.org/a\tb",
        "https://example.org/a\nb",
        "https://example.org/a\rb",
        "https://example.org/\u0000",
        "https://example.org/\u001b[31m",
        "https://example.org/\u007f",
        "https://example.org/\u0085",
        "https://example.org/\u009b",
        "https://example.org/a\u00a0b",
        "https://example.org/a\u2028b",
        "https://example.org/a\u3000b",
        "https://example.org/\u202egpj.exe",
        "https://example.org/\u202a",
        "https://example.org/\u2066",
        "https://example.org/\u2069",
        "httpſ://example.org",
        "hxxps://example.org"
      })
  void rejectsInvalidAndUnsafeAddresses(String text) {
    assertThat(HttpUrl.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpUrl.of(text))
        .withMessageContaining("http://")
        .withMessageContaining(MessageText.quote(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://h:65535/",
        "http://h:/",
        "http://h./",
        "http://1.2.3.4/",
        "http://[::1]",
        "http://[2001:db8::1]:8080/a",
        "http://my_site.example.org/",
        "https://bücher.example:8443/",
        "http://例え.jp/",
        "http://h/'();,$!*+=&@:~-._",
        "http://h?q=[1]",
        "http://h/käse/\uD83D\uDE00?ä#ö"
      })
  void takesWhatUriTakes(String text) {
    assertThat(HttpUrl.isValid(text)).isTrue();
    assertThat(URI.create(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://h:65536/",
        "http://h:99999999/",
        "http://h:99999999999/",
        "http://h:80x/",
        "http://h:-1/",
        "http://bücher.example:99999999/",
        "http://.",
        "http://..",
        "http://a..b/",
        "http://ä..b/",
        "http://-a/",
        "http://h$/",
        "http://a,b/",
        "http://a%20b/",
        "http://256.1.1.1/",
        "http://1.2.3/",
        "http://[::1",
        "http://[::1]x/",
        "http://[]/",
        "http://[1::2::3]/",
        "http://[bücher]/",
        "http://h]/",
        "http://h/'\"<>",
        "http://example.org/a<b>",
        "http://h/a|b",
        "http://h/a^b",
        "http://h/`",
        "http://h/{a}",
        "http://h/[1]",
        "http://h/%",
        "http://h/%zz",
        "http://h/#a#b",
        "http://h?a\"b"
      })
  void refusesWhatUriRefuses(String text) {
    assertThat(HttpUrl.isValid(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpUrl.of(text))
        .withMessageStartingWith("invalid address \"" + text + "\"");
  }

  @Test
  void shortensTheValueInAMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpUrl.of("ftp://" + "a".repeat(1_000_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void checksLongHostsInLinearTime() {
    assertThat(HttpUrl.isValid("http://" + "ä".repeat(1_000_000))).isFalse();
    assertThat(HttpUrl.isValid("http://h/" + "ä".repeat(1_000_000))).isTrue();
  }

  @Test
  void rejectsNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> HttpUrl.of(null));
  }
}
