package org.bitacora.db;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;

/// A kind that mentions a file, for the tests of the kernel and of bundles.
public record Scan(UUID id, String title, String sha256) {

    public static final Kind<Scan> SCAN = Kind.of("scan", Scan.class, List.of(
            Field.text("title", Scan::title), Field.content("sha256", Scan::sha256)));

    public static final Kinds KINDS = new Kinds(List.of(Note.NOTE, SCAN));
}
