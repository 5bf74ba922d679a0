using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Marsad.Desk.Assets;

/// <summary>Style sheets, scripts, fonts and the base map, as they are embedded in the program.</summary>
internal sealed class DeskAssets
{
    private const string Root = "wwwroot/";
    private const int VersionLength = 12;
    private readonly FrozenDictionary<string, Asset> assets;

    private DeskAssets(FrozenDictionary<string, Asset> assets)
    {
        this.assets = assets;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, asset) in assets.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(asset.Content);
        }

        Version = Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }

    /// <summary>Changes when any asset does: addresses hold it, so that browsers may keep what they have.</summary>
    internal string Version { get; }

    /// <summary>All names, e.g. <c>css/desk.css</c>.</summary>
    internal IEnumerable<string> Names => assets.Keys;

    /// <summary>Reads the embedded assets.</summary>
    internal static DeskAssets Load()
    {
        var assembly = typeof(DeskAssets).Assembly;
        return new(assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Root.Length..].Replace('\\', '/'), name => Asset.Read(assembly, name), StringComparer.Ordinal));
    }

    /// <summary>The asset with a name, or null.</summary>
    internal Asset? Find(string name) => assets.GetValueOrDefault(name);

    /// <summary>The address of an asset in a page.</summary>
    internal string Address(string name) => $"/assets/{Version}/{name}";
}
