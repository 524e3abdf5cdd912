/**
 * Answerable for a newcomer: two sample organisations, an issuer of tokens of its own, and GraphiQL. Exists only with the
 * profile {@code demo}; everything it does, it does through the same doors as any client.
 */
@ApplicationModule(displayName = "Demo", allowedDependencies = {"kernel", "access", "access :: spi", "organisation"})
@NullMarked
package io.answerable.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
