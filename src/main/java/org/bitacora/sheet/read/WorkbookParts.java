package org.bitacora.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/// The parts of an opened package that hold tables. Types of relations are compared by their last word, since a
/// "strict" workbook spells the rest differently.
final class WorkbookParts {

    private final OPCPackage opened;
    private final PackagePart main;
    private long unfolded;

    WorkbookParts(OPCPackage opened) throws InvalidFormatException {
        this.opened = opened;
        PackageRelationship relation = stream(opened.getRelationships())
                .filter(one -> isInternal(one, "/officeDocument")).findFirst()
                .orElseThrow(() -> new InvalidFormatException("no workbook"));
        main = opened.getPart(relation);
        if (main == null) {
            throw new InvalidFormatException("no workbook");
        }
    }

    InputStream workbook() throws IOException {
        return open(main);
    }

    /// The part of that kind, such as "/styles", if the workbook has one.
    Optional<InputStream> related(String kind) throws IOException, InvalidFormatException {
        for (PackageRelationship relation : relations()) {
            if (isInternal(relation, kind)) {
                return Optional.of(open(main.getRelatedPart(relation)));
            }
        }
        return Optional.empty();
    }

    boolean isWorksheet(String relationId) {
        PackageRelationship relation = main.getRelationship(relationId);
        return relation != null && isInternal(relation, "/worksheet");
    }

    InputStream sheet(String relationId) throws IOException, InvalidFormatException {
        return open(main.getRelatedPart(main.getRelationship(relationId)));
    }

    private List<PackageRelationship> relations() throws InvalidFormatException {
        return stream(main.getRelationships()).toList();
    }

    private InputStream open(PackagePart part) throws IOException {
        if (part == null) {
            throw new IOException("a part is missing in " + opened);
        }
        return new CountedStream(part.getInputStream(), this::count);
    }

    private void count(long bytes) throws IOException {
        unfolded += bytes;
        if (unfolded > Limits.TOTAL_BYTES) {
            throw new CountedStream.TooMuch();
        }
    }

    private static boolean isInternal(PackageRelationship relation, String kind) {
        return relation.getTargetMode() == TargetMode.INTERNAL && relation.getRelationshipType().endsWith(kind);
    }

    private static Stream<PackageRelationship> stream(Iterable<PackageRelationship> relations) {
        return StreamSupport.stream(relations.spliterator(), false);
    }
}
