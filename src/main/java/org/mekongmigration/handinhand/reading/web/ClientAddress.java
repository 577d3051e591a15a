package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Whose requests are counted together. What a request says of its own way is believed only as far as the proxies that the operator
 * trusts have written it; without any, whoever connects is the client.
 */
@Component
public class ClientAddress {

    private static final int MOST_HOPS = 20;
    private static final int HOME = 8; // bytes of an IPv6 address that name a household, which has all those behind it

    private static final Pattern ADDRESS = Pattern.compile(
            "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*(%[0-9a-zA-Z]{1,15})?");

    private final List<IpAddressMatcher> trusted;

    ClientAddress(@Value("${handinhand.trusted-proxies:}") String trusted) {
        this.trusted = Arrays.stream(trusted.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    public String of(HttpServletRequest request) {
        var client = request.getRemoteAddr();
        if (isTrusted(client)) {
            var hops = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")))
                    .split(",", -1);
            for (int i = hops.length - 1; i >= Math.max(0, hops.length - MOST_HOPS) && isTrusted(client); i--) {
                var hop = hops[i].strip();
                if (!isAddress(hop)) {
                    break;
                }
                client = hop;
            }
        }
        return household(client);
    }

    private boolean isTrusted(String address) {
        return !trusted.isEmpty() && isAddress(address) && trusted.stream().anyMatch(one -> one.matches(address));
    }

    /** Numbers only: a name would be looked up. */
    private static boolean isAddress(String typed) {
        return ADDRESS.matcher(typed).matches();
    }

    private static String household(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var parsed = isAddress(address) ? InetAddress.getByName(address) : null;
            return parsed instanceof Inet6Address ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), HOME)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
