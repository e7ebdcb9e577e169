package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EndlessLineTest {

  /** A stream that never ends, such as {@code /dev/zero}. */
  private static final class Zeros extends InputStream {
    @Override
    public int read() {
      return 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) 0);
      return length;
    }
  }

  @Test
  @Timeout(60)
  void stopsAtLineWithoutEnd() throws IOException {
    ReadLimits limits = ReadLimits.defaults().withFileBytes(1 << 16);

    Report report = new JsonLinesReader(limits).read(new Zeros()).report();

    assertThat(report.findings()).extracting(Finding::rule).containsExactly("json-too-large");
  }
}
