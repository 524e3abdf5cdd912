package io.answerable.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One catalogue as it was read.
 *
 * @param version names the content: two files with the same version say the same
 * @param asOf the day for which the content was collected, where the file says so
 */
record CatalogueFile(String name, String version, Optional<LocalDate> asOf, Entry content) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int SHORT = 12;

    /** @throws BrokenCatalogue when the text is no YAML, or not that of the catalogue of that name */
    static CatalogueFile of(String name, String text) {
        var content = new Entry(name, "", parsed(name, text));
        if (!content.text("catalogue").equals(name)) {
            throw content.at("catalogue").refuse("'" + name + "' is expected");
        }
        return new CatalogueFile(name, digest(text), content.optionalDay("as_of"), content);
    }

    private static tools.jackson.databind.JsonNode parsed(String name, String text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException problem) {
            var place = problem.getLocation();
            throw new BrokenCatalogue(name, place == null ? "the top" : "line " + place.getLineNr(),
                    problem.getOriginalMessage().lines().findFirst().orElse("this is no YAML"));
        }
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
