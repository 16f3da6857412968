package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.CellFace;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.ParticipantCode;
import org.kordamp.ikonli.feather.Feather;

/// How the code of a sheet looks, and the name that stands beside it.
final class CodeFaces {

    private final List<AnswerSheet> rows;
    private final Map<String, Bearer> bearers;
    private final CodeProposals proposals;

    /// @param rows the live rows of the grid
    CodeFaces(List<AnswerSheet> rows, Map<String, Bearer> bearers) {
        this.rows = rows;
        this.bearers = bearers;
        proposals = new CodeProposals(bearers, List.of());
    }

    CellFace code(AnswerSheet sheet) {
        String code = sheet.participantCode();
        if (code == null) {
            return CellFace.absent(Texts.get("evaluation.code.none"));
        }
        CellFace face = CellFace.of(ParticipantCode.shown(code));
        String plain = ParticipantCode.plain(code);
        if (!bearers.containsKey(plain) && ParticipantCode.read(code).isEmpty()) {
            return face.invalid(slip(code));
        }
        return rows.stream().anyMatch(other -> isOther(sheet, other, plain))
                ? face.invalid(Texts.get("evaluation.code.twice", ParticipantCode.shown(code))) : face;
    }

    private static boolean isOther(AnswerSheet sheet, AnswerSheet other, String plain) {
        return !other.id().equals(sheet.id()) && plain.equals(ParticipantCode.plain(other.participantCode()));
    }

    private String slip(String code) {
        String near = proposals.near(code)
                .map(bearer -> Texts.get("evaluation.code.of", ParticipantCode.shown(bearer.code()), bearer.name()))
                .collect(Collectors.joining(Texts.get("evaluation.or")));
        return near.isEmpty() ? Texts.get("evaluation.code.fails", code)
                : Texts.get("evaluation.code.failsNear", code, near);
    }

    CellFace name(AnswerSheet sheet) {
        Bearer bearer = bearers.get(ParticipantCode.plain(sheet.participantCode()));
        if (bearer != null) {
            return CellFace.of(bearer.name());
        }
        boolean unknown = !bearers.isEmpty() && ParticipantCode.read(sheet.participantCode()).isPresent();
        return unknown ? CellFace.absent(Texts.get("evaluation.code.unknown")).with(Tone.WARN, Feather.USER_X)
                : CellFace.EMPTY;
    }
}
