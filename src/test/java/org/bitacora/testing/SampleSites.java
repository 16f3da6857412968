package org.bitacora.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.NitRules;

/// The 7 sites, 21 IPS and 7 community organisations of the sample strategy; the margins are those of seed 000 (lines
/// 129-150), spread over the IPS as in `oracles/golden_504.csv`.
final class SampleSites {

    /// One IPS with the day of its training and how many of each group and gender came.
    record Ips(int number, String site, Institution institution, UUID community, LocalDate date, int[] counts) {
    }

    private static final String IPS = """
            Bogotá–Soacha|11001|Subred Los Cerros, Unidad de Servicios La Candelaria|3,8,0,3,9,0,0,1,0
            Bogotá–Soacha|11001|Subred Los Cerros, Unidad de Servicios El Tintal|3,8,0,3,9,0,0,1,0
            Bogotá–Soacha|25754|ESE Salud Altiplano, Centro de Salud Compartir|3,8,0,3,9,0,0,1,0
            Medellín|05001|ESE Valle Vivo, Unidad Hospitalaria Manrique Alto|3,8,0,3,9,0,0,1,0
            Medellín|05001|ESE Valle Vivo, Centro de Salud La Quebrada|3,8,0,3,9,0,0,1,0
            Medellín|05001|IPS Fundación Puertas Abiertas|3,8,0,3,9,0,0,1,0
            Cúcuta|54001|ESE Frontera Sana, Unidad Básica El Puente|3,8,0,3,9,0,0,1,0
            Cúcuta|54001|ESE Frontera Sana, Policlínico La Libertad|3,8,0,3,9,0,0,1,0
            Cúcuta|54001|IPS Los Almendros|3,8,0,3,9,0,0,1,0
            Bucaramanga|68001|ESE Meseta, Centro de Salud El Rosario|3,7,0,4,8,1,0,1,0
            Bucaramanga|68001|ESE Meseta, Centro de Salud Morrorico Norte|3,7,0,4,8,0,1,1,0
            Bucaramanga|68001|IPS Salud Comunera|3,7,0,4,8,0,0,2,0
            Cali|76001|Red Ladera, Hospital Cañaveral|3,7,0,4,8,0,0,2,0
            Cali|76001|Red Ladera, Puesto de Salud Siloé Alto|2,8,0,4,8,0,0,2,0
            Cali|76001|IPS Pacífico Solidario|2,8,0,4,8,0,0,2,0
            Barranquilla|08001|ESE Caribe Cercano, Paso La Playa|2,8,0,4,8,0,0,2,0
            Barranquilla|08001|ESE Caribe Cercano, Camino Suroccidente|2,8,0,4,8,0,0,2,0
            Barranquilla|08001|IPS Brisas del Río|2,8,0,4,8,0,0,2,0
            Santa Marta|47001|ESE Sierra y Mar, Centro de Salud Bastidas Nuevo|2,8,0,4,8,0,0,2,0
            Santa Marta|47001|ESE Sierra y Mar, Centro de Salud Gaira Alta|2,8,0,3,9,0,0,1,1
            Santa Marta|47001|IPS Tayrona Social|2,8,0,3,9,0,0,1,1
            """;

    private SampleSites() {
    }

    static List<Ips> all() {
        List<Ips> all = new ArrayList<>();
        for (String line : IPS.strip().split("\n")) {
            String[] parts = line.strip().split("\\|");
            int number = all.size() + 1;
            all.add(new Ips(number, parts[0], ips(number, parts), community(parts[0]).id(), date(number),
                    counts(parts[3])));
        }
        return all;
    }

    private static Institution ips(int number, String[] parts) {
        // Sedes of one ESE share its NIT, so it can be no key (issue point 3).
        String nit = Integer.toString(999_000_000 + Math.abs(parts[2].split(",")[0].hashCode() % 900_000));
        return new Institution(Ids.natural("sample", "ips", number), parts[2], null, "IPS", nit,
                NitRules.checkDigit(nit).orElseThrow(), null, parts[1], null, null, null, null, null);
    }

    /// The community organisation of a site.
    static Institution community(String site) {
        return new Institution(Ids.natural("sample", "community", site),
                "Red de mujeres migrantes y de acogida, " + site, null, "OBC", null, null, null, null, null, null,
                null, null, null);
    }

    /// The first eleven in the first quarter of 2026, from the 3rd of February on; the rest in the second.
    private static LocalDate date(int number) {
        LocalDate start = number <= 11 ? LocalDate.of(2026, 2, 3) : LocalDate.of(2026, 4, 14);
        return start.plusWeeks((number - 1) % 11 / 2).plusDays((number - 1) % 2 == 0 ? 0 : 2);
    }

    private static int[] counts(String text) {
        String[] numbers = text.split(",");
        int[] counts = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            counts[i] = Integer.parseInt(numbers[i]);
        }
        return counts;
    }
}
