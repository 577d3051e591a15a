package org.mekongmigration.handinhand.reading.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a page go out whole: at Tomcat's own 8 KB it would leave in two pieces, each a call of the system. And lets "unchanged" be
 * short: that a connection stays open is understood in HTTP/1.1, and to say so takes a quarter of it.
 */
@ConditionalOnWebApplication
@Component
class PublicConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int PAGE_WITH_HEAD = 16 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", String.valueOf(PAGE_WITH_HEAD));
            connector.setProperty("useKeepAliveResponseHeader", "false");
        });
    }
}
