package io.answerable.demo;

import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

/** Serves GraphiQL from the class path, so that the demo needs no internet. */
@RestController
@Profile("demo")
@ConditionalOnWebApplication
class GraphiQlController {

    private static final String WEBJARS = "classpath*:/META-INF/resources/webjars/";

    /** What is served, by name; of WebJars in whatever version is on the class path. */
    private static final Map<String, String> FILES = Map.of("page.js", "classpath:/demo/graphiql.js",
            "page.css", "classpath:/demo/graphiql.css",
            "first-question.graphql", "classpath:/demo/first-question.graphql",
            "react.js", WEBJARS + "react/*/umd/react.production.min.js",
            "react-dom.js", WEBJARS + "react-dom/*/umd/react-dom.production.min.js",
            "graphiql.js", WEBJARS + "graphiql/*/graphiql.min.js",
            "graphiql.css", WEBJARS + "graphiql/*/graphiql.min.css");

    @GetMapping("/")
    RedirectView home() {
        return new RedirectView("/graphiql");
    }

    @GetMapping("/graphiql")
    ResponseEntity<Resource> page() throws IOException {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(find("classpath:/demo/graphiql.html"));
    }

    @GetMapping("/graphiql/{name}")
    ResponseEntity<Resource> file(@PathVariable String name) throws IOException {
        var location = FILES.get(name);
        if (location == null) {
            return ResponseEntity.notFound().build();
        }
        var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.TEXT_PLAIN);
        return ResponseEntity.ok().contentType(type).body(find(location));
    }

    private static Resource find(String location) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(location);
        if (found.length != 1) {
            throw new IOException(found.length + " files on the class path match " + location);
        }
        return found[0];
    }
}
