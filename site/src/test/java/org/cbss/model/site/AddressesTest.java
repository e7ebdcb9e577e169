package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cbss.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names of ids. */
class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "dk-2019, dk-2019",
    "DK, _d_k",
    "a.b, a_1b",
    "a/b, a_3b",
    "a/../b, a_3_1_1_3b",
    "a_b, a_0b",
    "con, con_8",
    "index, index_8",
    "CON, _c_o_n"
  })
  void escapesWhatFileSystemsConfuse(String id, String name) {
    assertThat(Addresses.name(Id.of(id))).isEqualTo(name);
  }

  @Test
  void differsForIdsThatDifferByCase() {
    assertThat(Stream.of("ab", "Ab", "aB", "AB", "a.", "a_8", "a_b", "a.b", "a:b", "a/b", "a~b")
            .map(id -> Addresses.name(Id.of(id))))
        .doesNotHaveDuplicates();
  }

  @Test
  void shortensLongIdsWithoutCollision() {
    String same = "A".repeat(127);

    assertThat(Stream.of(same + "a", same + "b", same + "B").map(id -> Addresses.name(Id.of(id))))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches("[a-z0-9_-]{90,100}"));
  }
}
