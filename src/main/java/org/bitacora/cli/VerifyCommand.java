package org.bitacora.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.db.Verification;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;
import org.bitacora.wiring.VerificationWords;
import picocli.CommandLine.Command;

/// `verificar`: SQLite's check, the chains, the recomputed state, and its fingerprint.
@Command(name = "verificar")
final class VerifyCommand extends FileCommand {

    @Override
    Answer answer(Services services) {
        Verification verification = services.workspace().verify();
        List<String> faults = verification.faults().stream()
                .map(fault -> Texts.get(fault.key(), fault.args().toArray())).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sound", verification.sound());
        data.put("fingerprint", verification.fingerprint());
        data.put("changes", verification.changes());
        data.put("records", verification.records());
        data.put("differences", verification.differences());
        data.put("faults", faults);
        return new Answer(lines(verification, faults), data, verification.sound() ? 0 : 1);
    }

    private static List<String> lines(Verification verification, List<String> faults) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get(faults.isEmpty() ? "cli.verify.sound" : "cli.verify.unsound"));
        lines.addAll(faults);
        lines.add(VerificationWords.counts(verification));
        lines.add(Texts.get("cli.verify.fingerprint", verification.fingerprint()));
        return lines;
    }
}
