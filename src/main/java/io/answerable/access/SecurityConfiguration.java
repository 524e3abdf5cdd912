package io.answerable.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door: every request brings a bearer token, nothing is remembered between requests, and what is not named here is
 * closed. No other origin may call from a browser (no CORS).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String NOTHING_TO_LOAD = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order
    SecurityFilterChain api(HttpSecurity http, CallerResolver callers, AccessFaults faults) {
        return http.authorizeHttpRequests(it -> it
                // What is dispatched again was let in at its first dispatch.
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers("/graphql", "/dossiers/**")
                .authenticated()
                .anyRequest()
                .denyAll())
                .addFilter(bearerTokens(callers, faults))
                .exceptionHandling(it -> it.authenticationEntryPoint(faults).accessDeniedHandler(faults))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser adds cookies to forged requests by itself, but never a bearer token.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::strict)
                .build();
    }

    /** The ready-made resource server would publish metadata to everybody. */
    private static BearerTokenAuthenticationFilter bearerTokens(CallerResolver callers, AccessFaults faults) {
        var filter = new BearerTokenAuthenticationFilter(callers);
        filter.setAuthenticationEntryPoint(faults);
        return filter;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(NOTHING_TO_LOAD))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER));
    }
}
