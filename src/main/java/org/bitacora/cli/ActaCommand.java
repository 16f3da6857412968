package org.bitacora.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.paper.ActaContents;
import org.bitacora.mesa.paper.ActaWords;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `acta`: writes the acta of one session for Word.
@Command(name = "acta")
final class ActaCommand extends FileCommand {

    /// Fewer signs would be an accident.
    private static final int SHORTEST = 4;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "session")
    private String id;

    @Option(names = "--salida", required = true, paramLabel = "F.docx")
    private Path target;

    @Override
    Answer answer(Services services) {
        MesaService mesas = services.mesas();
        MesaSession session = session(mesas);
        ActaContents contents = mesas.papers().contents(session.id());
        long bytes = mesas.papers().write(session.id(), target);
        Acta acta = contents.dossier().acta();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", target.toString());
        data.put("bytes", bytes);
        data.put("session", session.id().toString());
        data.put("date", String.valueOf(session.date()));
        data.put("state", acta.state());
        if (acta.number() != null) {
            data.put("number", acta.number());
            data.put("year", acta.year());
        }
        data.put("late", mesas.papers().late(session.id()).size());
        return Answer.done(data, Texts.get("cli.acta.done", ActaWords.number(acta),
                session.date() == null ? Texts.get("acta.paper.unwritten") : Formats.date(session.date()), target));
    }

    /// The session, or the one whose id begins so.
    private MesaSession session(MesaService mesas) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        List<MesaSession> found = wanted.length() < SHORTEST ? List.of() : all(mesas)
                .filter(one -> one.id().toString().startsWith(wanted)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? new Problem("E-29", "cli.problem.session", id)
                : new Problem("E-29", "cli.problem.manySessions", id, found.size());
    }

    private static Stream<MesaSession> all(MesaService mesas) {
        return Stream.concat(mesas.list().stream().flatMap(mesa -> mesa.sessions().stream()),
                mesas.sessions().meetings().stream());
    }
}
