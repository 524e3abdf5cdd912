package io.answerable.oversight.figures.graphql;

import io.answerable.oversight.figures.FigureDirectory;
import io.answerable.oversight.figures.FigureValue;
import io.answerable.oversight.figures.FigureView;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** Computes all figures of a request at once, each one time. */
@Configuration(proxyBeanMethods = false)
class FigureLoaders {

    FigureLoaders(BatchLoaderRegistry registry, FigureDirectory directory) {
        registry.<FigureView, FigureValue>forName("figureValues")
                .registerMappedBatchLoader(
                        (figures, environment) -> Mono.fromSupplier(() -> directory.valuesOf(figures)));
    }
}
