package io.answerable.exchange.dossier;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier row by row, so that only one row at a time exists as text. */
@Component
public class DossierWriter {

    private final Map<DossierFormat, ObjectMapper> mappers = Map.of(DossierFormat.JSON, JsonMapper.shared(),
            DossierFormat.YAML, yaml());

    /** Leaves the stream open. */
    public void write(List<Told> sections, NamedFields named, DossierFormat format, OutputStream text) {
        var mapper = mappers.getOrDefault(format, JsonMapper.shared());
        try (var generator = mapper.createGenerator(text)) {
            generator.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            generator.writeStartObject();
            sections.stream().filter(it -> !it.isEmpty()).forEach(it -> write(it, named, generator, mapper));
            generator.writeEndObject();
        }
    }

    private static void write(Told section, NamedFields named, JsonGenerator generator, ObjectMapper mapper) {
        generator.writeName(section.name());
        if (section.isSingle()) {
            section.write(named, it -> mapper.writeTree(generator, it));
        } else {
            generator.writeStartArray();
            section.write(named, it -> mapper.writeTree(generator, it));
            generator.writeEndArray();
        }
    }

    private static ObjectMapper yaml() {
        return new YAMLMapper(YAMLFactory.builder()
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .stringQuotingChecker(new Quoting())
                .build());
    }

    /** Days stand as days, as people write them; whatever else does not begin with a letter could be taken for a number. */
    private static final class Quoting extends StringQuotingChecker.Default {

        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public boolean needToQuoteValue(String value) {
            return !DAY.matcher(value).matches()
                    && (value.isEmpty() || !Character.isLetter(value.charAt(0)) || super.needToQuoteValue(value));
        }
    }
}
