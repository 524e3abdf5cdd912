package io.answerable.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Opens the page of GraphiQL, which holds nothing secret; what it asks passes the same door as every request. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnWebApplication
class GraphiQlSecurity {

    /** GraphiQL's editor sets styles in its elements; everything else comes from this server. */
    private static final String OWN_FILES_ONLY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain graphiQl(HttpSecurity http) {
        return http.securityMatcher("/", "/graphiql", "/graphiql/*")
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(OWN_FILES_ONLY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
