package io.answerable.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalogue of the law as it might be in another version. */
public final class ChangedLaw {

    private ChangedLaw() {}

    /** The law with one text of its catalogue replaced by another. */
    public static LegalObligations with(String version, String from, String to) {
        try {
            var text = new ClassPathResource("db/reference/eu-ai-act.yaml").getContentAsString(StandardCharsets.UTF_8);
            if (!text.contains(from)) {
                throw new IllegalArgumentException("The catalogue does not contain " + from);
            }
            var files = new CatalogueFiles(new PathMatchingResourcePatternResolver());
            var roles = new RoleCatalogueFile(files, new TrainingCatalogue(files));
            var file = CatalogueFile.of("eu-ai-act", text.replace(from, to)).content();
            return new LegalObligations(file, version, new AiAct(file, roles), new LegalTerms(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
