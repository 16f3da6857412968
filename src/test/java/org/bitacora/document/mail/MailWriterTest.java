package org.bitacora.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bitacora.base.Problem;
import org.bitacora.document.SamplePaper;
import org.bitacora.document.write.WordWriter;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Drafts of messages: what people typed stays words and never becomes a header.
class MailWriterTest {

    private static final MailAddress ANA = new MailAddress("Ana Peña", "ana@entidad.example");

    @TempDir
    Path folder;

    @Test
    void aDraftSaysWhatItIs() {
        String text = text(draft("Convocatoria", "Buenos días:\nlos esperamos."));
        assertThat(text).startsWith("X-Unsent: 1\r\nTo: =?UTF-8?B?QW5hIFBlw7Fh?= <ana@entidad.example>\r\n")
                .contains("\r\nSubject: Convocatoria\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8")
                .doesNotContain("From:", "Date:");
        assertThat(decodedBody(text)).isEqualTo("Buenos días:\r\nlos esperamos.\r\n");
    }

    @Test
    void everyLineIsAsciiShortAndEndsAsItMust() {
        String text = text(whole());
        assertThat(text).matches("(?s)[\\x20-\\x7e\r\n]*").doesNotContainPattern("[^\r]\n")
                .doesNotContainPattern("\r[^\n]");
        assertThat(Arrays.stream(text.split("\r\n")).filter(line -> !line.matches(".*(filename|wordprocessing).*"))
                .mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hola\r\nBcc: otra@x.example", "Hola\nX: y", "Hola\u2028X: y", "Hola\u0085X: y",
            "Hola\u0000\rX: y", "Hola\u000bX: y"})
    void noLineBreakMakesAHeader(String nasty) {
        MailDraft draft = new MailDraft(List.of(new MailAddress(nasty, "a@b.example")), List.of(), nasty, nasty,
                List.of(new MailAttachment(nasty + ".txt", "text/plain", new byte[] {1})));
        assertThat(headers(text(draft))).containsExactly("X-Unsent", "To", "Subject", "MIME-Version", "Content-Type");
        assertThat(text(draft)).doesNotContain("\r\nX:", "\r\nBcc:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "@x.co", "a b@x.co", "a@x.co, b@x.co", "a@x.co\r\nBcc: c@x.co",
            "<a@x.co>",
            "a@x..co", "a@@x.co", "peña@x.co", "a@x.co.", ".a@x.co", "a@\u202ex.co b"})
    void anAddressThatIsNoneIsRefused(String address) { // E-25
        assertThatThrownBy(() -> new MailAddress("Ana", address)).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(Texts.of(problem)).contains("no es una dirección de correo"));
    }

    @Test
    void aDomainWithAccentsIsSpeltInAscii() {
        assertThat(new MailAddress("", "ana@peña.example").address()).isEqualTo("ana@xn--pea-8ma.example");
    }

    @Test
    void quotesAndEncodedLookAlikesInNamesStayWords() {
        assertThat(MailWords.person(new MailAddress("Ana \"la jefa\" \\ Ruiz", "a@b.example")))
                .isEqualTo("\"Ana \\\"la jefa\\\" \\\\ Ruiz\" <a@b.example>");
        assertThat(decoded(MailWords.unstructured("=?UTF-8?Q?x?="))).isEqualTo("=?UTF-8?Q?x?=");
    }

    @Test
    void longSubjectsAreDividedBetweenCharacters() {
        String subject = "Convocatoria a la sesión 😀 de la mesa intersectorial de salud y migración ".repeat(4);
        String encoded = MailWords.unstructured(subject);
        assertThat(encoded.split("\r\n ")).hasSizeGreaterThan(5).allMatch(word -> word.length() <= 75);
        assertThat(decoded(encoded)).isEqualTo(subject);
    }

    @Test
    void attachmentsTravelWhole() {
        byte[] acta = WordWriter.bytes(SamplePaper.acta());
        String text = text(new MailDraft(List.of(ANA), List.of(), "Acta", "Va el acta.",
                List.of(new MailAttachment("Acta N.º 3.docx", WordWriter.MEDIA_TYPE, acta))));
        assertThat(text).contains("filename*=UTF-8''Acta%20N.%C2%BA%203.docx");
        String part = text.substring(text.indexOf("\r\n\r\n", text.indexOf("filename")) + 4,
                text.lastIndexOf("\r\n--"));
        assertThat(Base64.getMimeDecoder().decode(part)).isEqualTo(acta);
    }

    @Test
    void aVeryLongFileNameKeepsItsExtension() {
        assertThat(MailWords.fileName("ñ".repeat(300) + ".docx")).endsWith("%C3%B1.docx").hasSizeLessThan(900);
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(MailWriter.bytes(whole())).isEqualTo(MailWriter.bytes(whole()));
        Path file = folder.resolve("convocatoria.eml");
        assertThat(MailWriter.write(whole(), file)).isEqualTo(file.toFile().length());
    }

    @Test
    void attachmentsThatNoServerTakesAreRefused() { // E-18
        MailAttachment large = new MailAttachment("a.bin", "application/octet-stream", new byte[19 << 20]);
        assertThatThrownBy(() -> MailWriter.bytes(new MailDraft(List.of(ANA), List.of(), "", "", List.of(large))))
                .isInstanceOfSatisfying(Problem.class, problem ->
                        assertThat(Texts.of(problem)).contains("pesan 19 MB"));
    }

    static MailDraft whole() {
        List<MailAddress> many = IntStream.range(0, 40)
                .mapToObj(i -> new MailAddress(SamplePaper.LONG_NAME + i, "persona" + i + "@entidad.example"))
                .toList();
        return new MailDraft(List.of(ANA, new MailAddress("Luis Ruiz, secretario", "luis@entidad.example")), many,
                "Convocatoria a la sesión ordinaria de la mesa intersectorial de salud y migración, 13 de marzo",
                "Buenos días:\n\n.Los esperamos el viernes.\nFrom aquí.\n", List.of(
                new MailAttachment("Orden del día.docx", WordWriter.MEDIA_TYPE, WordWriter.bytes(SamplePaper.acta())),
                new MailAttachment("sesion.ics", CalendarFile.MEDIA_TYPE, CalendarFileTest.sample())));
    }

    private static MailDraft draft(String subject, String body) {
        return new MailDraft(List.of(ANA), List.of(), subject, body, List.of());
    }

    private static String text(MailDraft draft) {
        return new String(MailWriter.bytes(draft), StandardCharsets.US_ASCII);
    }

    private static List<String> headers(String text) {
        return Arrays.stream(text.substring(0, text.indexOf("\r\n\r\n")).split("\r\n(?! )"))
                .map(line -> line.substring(0, line.indexOf(':'))).toList();
    }

    private static String decodedBody(String text) {
        return new String(Base64.getMimeDecoder().decode(text.substring(text.indexOf("\r\n\r\n"))),
                StandardCharsets.UTF_8);
    }

    private static String decoded(String words) {
        Matcher matcher = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=").matcher(words);
        return matcher.results().map(result -> new String(Base64.getDecoder().decode(result.group(1)),
                StandardCharsets.UTF_8)).collect(Collectors.joining());
    }
}
