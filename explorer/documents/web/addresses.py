"""Which machines an address leads to, and whether they may be asked."""

from dataclasses import dataclass

from explorer.documents.errors import DocumentError

SCHEMES = ("http", "https")

NAT64 = "64:ff9b::/96"
"""IPv6 addresses that lead to the IPv4 address that they end with (RFC 6052)."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: the machine's own address, and the name that it is asked by."""

    host: str
    ip: str


def is_address(name: str) -> bool:
    """Whether a name on the command line is an address, of whatever scheme, and no path."""
    scheme, mark, rest = name.partition("://")
    return bool(mark and rest) and scheme.isascii() and scheme.isalpha()


def resolved(url: str, allow_local: bool) -> Target:
    """Find the machine that an address leads to, so that nothing can change between check and use.

    Raises :class:`DocumentError` for another scheme, a name that leads nowhere, and machines of
    this network, this one included, unless they are allowed.
    """
    import socket  # noqa: PLC0415 (only for addresses, as all here)
    from urllib.parse import urlsplit  # noqa: PLC0415

    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise DocumentError("is no address that can be read") from error
    if parts.scheme.lower() not in SCHEMES:
        raise DocumentError(f"only http and https are opened, not {parts.scheme}")
    if not host:
        raise DocumentError("names no machine")
    try:
        found = socket.getaddrinfo(host, port or 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise DocumentError("there is no such machine, or no network") from error
    ips = list(dict.fromkeys(str(info[4][0]) for info in found))
    if not allow_local and not all(_is_public(ip) for ip in ips):
        raise DocumentError("leads into this network: open it with --allow-local")
    return Target(host, ips[0])


def _is_public(ip: str) -> bool:
    import ipaddress  # noqa: PLC0415

    address = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inside = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inside is not None:
            return _is_public(str(inside))
        if address in ipaddress.IPv6Network(NAT64):
            return _is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    return address.is_global and not address.is_multicast
