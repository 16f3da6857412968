package org.bitacora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bitacora.exchange.ArrivalWords;
import org.bitacora.exchange.Adoption;
import org.bitacora.exchange.AdoptionWords;
import org.bitacora.exchange.Arrival;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Progress;
import org.bitacora.wiring.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `importar`: takes bundles and DANE's list of municipalities in, each whole or not at all; one that is refused does not
/// stop the others, but makes the exit code 1.
@Command(name = "importar")
final class ImportCommand extends FileCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", descriptionKey = "source")
    private List<Path> sources;

    @Option(names = "--simular")
    private boolean simulate;

    @Option(names = "--unir")
    private boolean adopt;

    @Override
    boolean writes() {
        return !simulate;
    }

    @Override
    Answer answer(Services services) {
        List<Path> lists = sources.stream().filter(PlaceListImport::isOne).toList();
        List<Path> bundles = sources.stream().filter(source -> !lists.contains(source)).toList();
        List<PlaceListImport> places = lists.stream().map(list -> PlaceListImport.of(services, list, simulate))
                .toList();
        List<Arrival> arrivals = bundles.isEmpty() ? List.of() : simulate
                ? services.exchange().preview(bundles, Progress.NONE)
                : services.exchange().receive(bundles, Progress.NONE);
        List<String> lines = new ArrayList<>();
        places.forEach(list -> lines.addAll(list.lines()));
        arrivals.forEach(arrival -> lines.addAll(lines(arrival)));
        if (simulate) {
            lines.add(Texts.get("cli.import.simulated"));
        }
        Optional<Adoption.Offer> offer = adopt && !simulate ? adopted(services, arrivals) : Optional.empty();
        offer.ifPresent(done -> lines.addAll(AdoptionWords.of(done)));
        boolean refused = arrivals.stream().anyMatch(Arrival.Refused.class::isInstance)
                || places.stream().anyMatch(PlaceListImport::isRefused);
        List<Map<String, ?>> files = new ArrayList<>(places.stream().map(PlaceListImport::json).toList());
        arrivals.forEach(arrival -> files.add(json(arrival)));
        return new Answer(lines, Map.of("simulated", simulate, "adopted", offer.isPresent(), "files", files),
                refused ? 1 : 0);
    }

    /// Only into a set-up that came just now: the coordination's own work is never moved into what it receives.
    private static Optional<Adoption.Offer> adopted(Services services, List<Arrival> arrivals) {
        boolean setUp = arrivals.stream().anyMatch(arrival -> arrival instanceof Arrival.Read read
                && read.isSetUpOfOthers(services.workspace().incarnation()));
        Optional<Adoption.Offer> offer = setUp ? services.adoption().offer() : Optional.empty();
        offer.ifPresent(present -> services.adoption().accept());
        return offer;
    }

    private static List<String> lines(Arrival arrival) {
        List<String> lines = new ArrayList<>();
        lines.add(arrival.file().toString());
        switch (arrival) {
            case Arrival.Refused refused -> lines.add("  " + Texts.of(refused.problem()));
            case Arrival.Read read -> ArrivalWords.of(read).forEach(line ->
                    lines.add("  " + line.headline() + (line.consequence().isBlank() ? ""
                            : " — " + line.consequence())));
        }
        return lines;
    }

    private static Map<String, ?> json(Arrival arrival) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", arrival.file().toString());
        switch (arrival) {
            case Arrival.Refused refused -> {
                json.put("refused", refused.problem().code());
                json.put("reason", Texts.of(refused.problem()));
            }
            case Arrival.Read read -> {
                json.put("team", read.sender().team());
                json.put("new", read.fresh());
                json.put("known", read.known());
                json.put("created", read.created());
                json.put("updated", read.updated());
                json.put("deleted", read.deleted());
                json.put("differences", read.differences());
                json.put("files", read.files().count());
                json.put("fileBytes", read.files().bytes());
            }
        }
        return json;
    }
}
