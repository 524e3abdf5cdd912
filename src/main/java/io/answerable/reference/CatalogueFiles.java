package io.answerable.reference;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All catalogues of this release, read once at start. */
@Component
class CatalogueFiles {

    private static final String SUFFIX = ".yaml";
    private static final String NOT_A_CATALOGUE = "changelog.yaml";
    private final SortedMap<String, CatalogueFile> files;

    CatalogueFiles(ResourcePatternResolver resources) throws IOException {
        files = Arrays.stream(resources.getResources("classpath:db/reference/*" + SUFFIX))
                .filter(it -> !NOT_A_CATALOGUE.equals(it.getFilename()))
                .map(CatalogueFiles::read)
                .collect(toMap(CatalogueFile::name, it -> it, (left, right) -> left, TreeMap::new));
    }

    private static CatalogueFile read(Resource resource) {
        try {
            var name = String.valueOf(resource.getFilename()).replace(SUFFIX, "");
            return CatalogueFile.of(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Entry content(String name) {
        return file(name).content();
    }

    CatalogueFile file(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new BrokenCatalogue(name, "the top", "the file is missing");
        }
        return file;
    }

    Collection<CatalogueFile> all() {
        return files.values();
    }
}
