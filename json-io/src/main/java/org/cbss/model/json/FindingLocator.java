package org.cbss.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cbss.model.DataPath;
import org.cbss.model.EntityKind;
import org.cbss.model.internal.validation.ReportAccess;
import org.cbss.model.validation.Edit;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Fix;
import org.cbss.model.validation.Location;
import org.cbss.model.validation.Position;
import org.cbss.model.validation.RelatedLocation;
import org.cbss.model.validation.Report;

/** Locates the findings of a report in the files that the data set was read from. */
final class FindingLocator {
  private record InFile(int file, DataPath path) {}

  private static final Comparator<Finding> BY_POSITION = Comparator.comparing(
      finding -> finding.location().position().orElse(null),
      Comparator.nullsFirst(
          Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));

  private final SourceIndex sourceIndex;
  private final Map<DataPath, SourceDocument.Found> found = new HashMap<>();
  private final Map<String, Integer> fileOrder = new HashMap<>();

  FindingLocator(SourceIndex sourceIndex) {
    this.sourceIndex = sourceIndex;
    sourceIndex.files().forEach(file -> fileOrder.putIfAbsent(file.name(), fileOrder.size()));
  }

  Report locate(Report report) {
    findAll(report.findings());
    return ReportAccess.<Report, Finding>of(report)
        .map(
            report,
            this::located,
            Comparator.comparingInt(this::fileOf).thenComparing(BY_POSITION));
  }

  /** Returns findings with their positions, file by file, in the order of each file. */
  List<Finding> locate(List<Finding> findings) {
    findAll(findings);
    return findings.stream()
        .map(this::located)
        .sorted(Comparator.comparingInt(this::fileOf).thenComparing(BY_POSITION))
        .toList();
  }

  /** Returns the positions of values, without those that no file has. */
  Map<DataPath, Position> positions(Collection<DataPath> paths) {
    Map<Integer, List<DataPath>> byFile = new TreeMap<>();
    paths.forEach(path ->
        byFile.computeIfAbsent(inFile(path).file, any -> new ArrayList<>()).add(path));
    byFile.forEach(this::find);
    Map<DataPath, Position> positions = new HashMap<>();
    found.forEach((path, location) -> positions.put(path, location.position()));
    return positions;
  }

  private void findAll(List<Finding> findings) {
    Map<Integer, List<DataPath>> byFile = new TreeMap<>();
    findings.forEach(finding -> {
      add(finding.location(), byFile);
      finding.related().forEach(related -> add(related.location(), byFile));
    });
    byFile.forEach(this::find);
  }

  /** Returns a report whose locations another reader finds, in the same order. */
  static Report locate(Report report, UnaryOperator<Location> locator) {
    return ReportAccess.<Report, Finding>of(report)
        .map(report, finding -> located(finding, locator), (one, other) -> 0);
  }

  private static Finding located(Finding finding, UnaryOperator<Location> locator) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        locator.apply(finding.location()),
        related(finding, locator),
        finding.help(),
        finding.fix());
  }

  private static List<RelatedLocation> related(Finding finding, UnaryOperator<Location> locator) {
    return finding.related().stream()
        .map(other -> new RelatedLocation(other.message(), locator.apply(other.location())))
        .toList();
  }

  private int fileOf(Finding finding) {
    return finding
        .location()
        .position()
        .map(position -> fileOrder.get(position.file()))
        .orElse(-1);
  }

  private void add(Location location, Map<Integer, List<DataPath>> byFile) {
    location
        .path()
        .ifPresent(path ->
            byFile.computeIfAbsent(inFile(path).file, any -> new ArrayList<>()).add(path));
  }

  private InFile inFile(DataPath path) {
    EntityKind kind = path.kind();
    if (kind == null) {
      return new InFile(0, path);
    }
    SourceIndex.Origin origin = sourceIndex.of(kind, path.index());
    return new InFile(origin.file(), new DataPath(kind, origin.index(), path.path()));
  }

  private void find(int file, List<DataPath> paths) {
    Map<DataPath, DataPath> inFile = new HashMap<>();
    paths.forEach(path -> inFile.put(path, inFile(path).path));
    Map<DataPath, SourceDocument.Found> there = sourceIndex.files().get(file).find(inFile.values());
    inFile.forEach((path, other) -> {
      SourceDocument.Found location = there.get(other);
      if (location != null) {
        found.put(path, location);
      }
    });
  }

  private Finding located(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        located(finding.location()),
        related(finding, this::located),
        finding.help(),
        finding.fix().map(this::located));
  }

  /** Returns a fix with the paths of the file of its finding, which holds the entity. */
  private Fix located(Fix fix) {
    List<Edit> edits = fix.edits().stream()
        .map(edit -> new Edit(located(edit.path()), edit.replacement()))
        .toList();
    return new Fix(fix.description(), edits, fix.isSafe());
  }

  private DataPath located(DataPath path) {
    return inFile(path).path;
  }

  private Location located(Location location) {
    return location
        .path()
        .map(found::get)
        .map(there -> new Location(
            there.pointer(),
            location.logicalName(),
            location.path(),
            Optional.of(there.position())))
        .orElse(location);
  }
}
