/**
 * Where the data lives: a real PostgreSQL that is unpacked and started beside the application, unless a database is
 * configured.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = {})
@NullMarked
package io.answerable.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
