package org.cbss.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

  @Test
  void rejectsNull() {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> HttpUrl.of(null));
  }
}
