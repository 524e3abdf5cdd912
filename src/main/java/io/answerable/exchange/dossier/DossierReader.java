package io.answerable.exchange.dossier;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Turns the text of a dossier into its sections, within limits that no honest dossier comes near. */
@Component
public class DossierReader {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_REASON = 200;

    private final Map<DossierFormat, ObjectMapper> mappers = Map.of(DossierFormat.JSON, json(), DossierFormat.YAML,
            yaml());

    /** @throws MalformedDossier when the text is not well-formed, with the place */
    public Dossier read(byte[] text, DossierFormat format) {
        try (var parser = mapperOf(format).createParser(text)) {
            return new Dossier(new DossierTree(parser).root());
        } catch (StreamConstraintsException e) {
            throw malformed(e, "A name, a number or a text is too long, or the nesting is too deep.");
        } catch (JacksonException e) {
            throw malformed(e, firstLine(e.getOriginalMessage()));
        } catch (YamlEngineException e) {
            throw new MalformedDossier(firstLine(e.getMessage()), 1, 1);
        }
    }

    private ObjectMapper mapperOf(DossierFormat format) {
        var mapper = mappers.get(format);
        if (mapper == null) {
            throw new IllegalStateException("No reader for " + format);
        }
        return mapper;
    }

    private static MalformedDossier malformed(JacksonException problem, String reason) {
        var place = problem.getLocation();
        return place == null ? new MalformedDossier(reason, 1, 1) : MalformedDossier.at(place, reason);
    }

    private static String firstLine(@Nullable String message) {
        var line = message == null ? "" : message.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? "The text cannot be read." : line.substring(0, Math.min(LONGEST_REASON, line.length()));
    }

    private static ObjectMapper json() {
        return new JsonMapper(JsonFactory.builder().streamReadConstraints(limits()).build());
    }

    /** Aliases are refused by {@link DossierTree}; the size of the whole text is limited where it is received. */
    private static ObjectMapper yaml() {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .build();
        return new YAMLMapper(YAMLFactory.builder().loadSettings(settings).streamReadConstraints(limits()).build());
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(2 * DossierTree.DEEPEST)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(LONGEST_TEXT)
                .build();
    }
}
