/** The name that the test server's certificate is made out to. */
export const TEST_HOST = 'press.example.org';

/** Signed with the key below, for a name that nobody owns, from 2020 to 2120: it opens nothing but the test server. */
export const TEST_CERTIFICATE = `
-----BEGIN CERTIFICATE-----
MIIBdjCCARygAwIBAgIBATAKBggqhkjOPQQDAjAcMRowGAYDVQQDDBFwcmVzcy5l
eGFtcGxlLm9yZzAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowHDEa
MBgGA1UEAwwRcHJlc3MuZXhhbXBsZS5vcmcwWTATBgcqhkjOPQIBBggqhkjOPQMB
BwNCAASdln7pPEXyBOXdpAi3/vIOWvREvmcGqfBGIXYxJU5QO/K/OaH4xV8SHj2D
mJnYfdQuBvsBXmqLhzAr/LFj5gDMo00wSzAcBgNVHREEFTATghFwcmVzcy5leGFt
cGxlLm9yZzAMBgNVHRMBAf8EAjAAMB0GA1UdDgQWBBS4C5CWpUjCHX1pjH+DbG3r
7H1WbzAKBggqhkjOPQQDAgNIADBFAiA8oT426rYX3QvfVuY+GDdpFWiZbM12JjFm
p/EEmgMlHQIhAKQMA8xVnpf8aHPp/BAeZn/owgHdp3QFTc4xwz/ZgIJd
-----END CERTIFICATE-----
`.trim();

export const TEST_KEY = `
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvGtIHH+oz+EU74d0
AsCF2DeJ8CD3RXELne2w8JFsyo6hRANCAASdln7pPEXyBOXdpAi3/vIOWvREvmcG
qfBGIXYxJU5QO/K/OaH4xV8SHj2DmJnYfdQuBvsBXmqLhzAr/LFj5gDM
-----END PRIVATE KEY-----
`.trim();
