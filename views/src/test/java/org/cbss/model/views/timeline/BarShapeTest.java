package org.cbss.model.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbss.model.time.TimeSpan;
import org.cbss.model.views.timeline.BarShape.Fill;
import org.cbss.model.views.timeline.BarShape.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarShapeTest {
  /** 2000 to 2009, a day to a pixel: 366 in 2000, 2004 and 2008, 365 in the others. */
  private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

  private static final LocalDate TO = LocalDate.of(2010, 1, 1);
  private static final Axis AXIS = new Axis(FROM, TO, TO.toEpochDay() - FROM.toEpochDay());

  private static BarShape shape(String span) {
    return shape(span, Optional.empty());
  }

  private static BarShape shape(String span, Optional<LocalDate> asOf) {
    return BarShape.of(Extent.of(TimeSpan.parse(span), asOf).orElseThrow(), AXIS);
  }

  private static double x(String day) {
    return AXIS.x(LocalDate.parse(day).toEpochDay());
  }

  private static double after(String day) {
    return x(day) + 1;
  }

  @ParameterizedTest
  @CsvSource({
    "2001-01-01/2003-12-31",
    "2001/2005",
    "2001-01-01/..",
    "../2003-12-31",
    "../..",
    "2004"
  })
  void isSolidNowhereIfItIsDisputed(String span) {
    TimeSpan time = TimeSpan.parse(span);
    Entry disputed = new Entry(1, "A", "A", time, Optional.empty(), span, true, "", List.of());
    Entry undisputed = new Entry(1, "A", "A", time, Optional.empty(), span, false, "", List.of());
    BarShape shape = BarShape.of(Extent.of(disputed, Optional.empty()).orElseThrow(), AXIS);
    BarShape other = BarShape.of(Extent.of(undisputed, Optional.empty()).orElseThrow(), AXIS);

    assertThat(shape.parts())
        .isNotEmpty()
        .extracting(Part::fill)
        .isSubsetOf(Fill.FAINT_RISE, Fill.FAINT_FALL);
    assertThat(shape.left()).isEqualTo(other.left());
    assertThat(shape.right()).isEqualTo(other.right());
    assertThat(other).isEqualTo(shape(span));
  }

  @Test
  void isSolidFromItsFirstDayToItsLast() {
    assertThat(shape("2001-07-01/2002-06-30").parts())
        .containsExactly(new Part(Fill.SOLID, x("2001-07-01"), after("2002-06-30")));
    assertThat(x("2001-07-01")).isEqualTo(366 + 181);
  }

  @Test
  void fadesFromTheInnerBoundsToTheOuter() {
    assertThat(shape("2001/2005").parts())
        .containsExactly(
            new Part(Fill.RISE, x("2001-01-01"), x("2001-12-31")),
            new Part(Fill.SOLID, x("2001-12-31"), after("2005-01-01")),
            new Part(Fill.FALL, after("2005-01-01"), after("2005-12-31")));
  }

  @Test
  void isFaintThroughoutWhereNoDayIsCertain() {
    double middle = (x("2003-01-01") + after("2003-12-31")) / 2;
    List<Part> parts = shape("2003").parts();
    assertThat(parts).extracting(Part::fill).containsExactly(Fill.FAINT_RISE, Fill.FAINT_FALL);
    assertThat(parts.get(0).from()).isEqualTo(x("2003-01-01"));
    assertThat(parts.get(0).to()).isCloseTo(middle, within(1.0));
    assertThat(parts.get(1).to()).isEqualTo(after("2003-12-31"));
  }

  @Test
  void hasArrowWithoutEnd() {
    BarShape shape = shape("2001-07-01/..");
    assertThat(shape.arrowRight()).isTrue();
    assertThat(shape.arrowLeft()).isFalse();
    assertThat(shape.parts())
        .containsExactly(new Part(Fill.SOLID, x("2001-07-01"), AXIS.width() - BarShape.ARROW));
    assertThat(shape.right()).isEqualTo(AXIS.width());
    assertThat(shape("../2001-07-01").arrowLeft()).isTrue();
  }

  @Test
  void isSolidUntilLastCoveredDay() {
    Optional<LocalDate> asOf = Optional.of(LocalDate.of(2005, 3, 1));
    assertThat(shape("2001-07-01/..", asOf).parts())
        .containsExactly(
            new Part(Fill.SOLID, x("2001-07-01"), after("2005-03-01")),
            new Part(Fill.FALL, after("2005-03-01"), AXIS.width() - BarShape.ARROW));
    assertThat(shape("2007-07-01/..", asOf).parts())
        .containsExactly(new Part(Fill.FAINT_FALL, x("2007-07-01"), AXIS.width() - BarShape.ARROW));
  }

  @Test
  void fadesOutWithoutArrowIfEndIsUnknown() {
    BarShape shape = shape("2003-02-01/");
    assertThat(shape.arrowRight()).isFalse();
    assertThat(shape.parts())
        .containsExactly(
            new Part(Fill.SOLID, x("2003-02-01"), after("2003-02-01")),
            new Part(Fill.FALL, after("2003-02-01"), AXIS.width()));
  }

  @Test
  void risesFromEdgeIfOnlyEndIsKnown() {
    assertThat(shape("/[..2008-06-30]").parts())
        .containsExactly(new Part(Fill.FAINT_RISE, 0, after("2008-06-30")));
  }

  @Test
  void risesUntilLatestStart() {
    assertThat(shape("[2003-07-01..2004-06-30]/").parts())
        .containsExactly(
            new Part(Fill.FAINT_RISE, x("2003-07-01"), x("2004-06-30")),
            new Part(Fill.FAINT_FALL, x("2004-06-30"), AXIS.width()));
  }

  @Test
  void widensOneDay() {
    Axis narrow = new Axis(FROM, TO, 100);
    BarShape shape = BarShape.of(
        Extent.of(TimeSpan.parse("2005-05-06"), Optional.empty()).orElseThrow(), narrow);
    assertThat(shape.parts()).hasSize(1);
    assertThat(shape.parts().get(0).fill()).isEqualTo(Fill.SOLID);
    assertThat(shape.right() - shape.left()).isEqualTo(BarShape.THINNEST);
  }

  @Test
  void clipsShapeToDisplayedYears() {
    BarShape shape = shape("1950-01-01/2050-01-01");
    assertThat(shape.left()).isZero();
    assertThat(shape.right()).isEqualTo(AXIS.width());
    assertThat(shape.parts().get(0).from()).isNegative();
  }

  @ParameterizedTest
  @CsvSource({"/, false", "2005-01-01/2004-01-01, false", "../.., true", "/.., true", "2004, true"})
  void drawsNoUnknownOrReversedSpan(String span, boolean drawn) {
    assertThat(Extent.of(TimeSpan.parse(span), Optional.empty()).isPresent()).isEqualTo(drawn);
  }
}
